/** Keys of findings: rule, subject, and a fingerprint of the figures shown. When a shown figure changes, the key does. */

/** Two independent 32-bit FNV-1a hashes in hexadecimal: short enough for a cell, and no two findings of one report meet in it. */
export const fingerprint = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
};

export const makeKey = (rule: string, subject: string, shown: readonly string[]): string =>
  `${rule}@${subject}#${fingerprint(shown.join("|"))}`;

/** What the finding is about, whatever figures it showed: the part that stays when an explanation lapses. */
export const subjectOfKey = (key: string): string => key.slice(0, key.lastIndexOf("#"));
