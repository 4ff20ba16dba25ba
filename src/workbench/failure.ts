/** What the page says when something fails: in the user's words where the error has them, never in those of the program. */

const UNFORESEEN = "这一步没有做完。请先保存工作簿，再刷新页面重试。";

export const failureWords = (error: unknown): string => {
  const words = error instanceof Error ? error.message : String(error);
  return /\p{Script=Han}/u.test(words) ? words : UNFORESEEN;
};
