/** Whether a text can stand as one address in a message's envelope: one @, no space, no character that begins another address or a header. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && /^[^\s\p{Cc}<>"@,;:()[\]\\]+@[^\s\p{Cc}<>"@,;:()[\]\\]+$/u.test(text);
