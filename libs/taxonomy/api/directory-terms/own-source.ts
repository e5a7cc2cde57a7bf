/** The source of our own needs taxonomy among the directory's: no import changes it. */
export const ownSource = 'linkwell';
