/** All of the demonstration grows from this number. Another number makes another Larkmere. */
export const demoSeed = 1_816;
