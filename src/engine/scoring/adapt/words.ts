/** The words of 评价指标: rule kinds to choose from, and the words in 参数 that every kind shares. */
import { ruleKinds } from "../methods";
import { postKinds } from "../methods/post";
import { settingKeys, settingWords } from "../settings";

export const groupKindWords = { pool: "共享分值", oneOf: "二者择一" } as const;
export type GroupKindName = keyof typeof groupKindWords;

/** Everything that may stand under 规则类型, for the drop-down list. */
export const ruleTypeWords: readonly string[] = [
  ...ruleKinds.map((kind) => kind.name),
  ...Object.values(groupKindWords),
  ...postKinds.map((kind) => kind.name),
];

/** Words in 参数 that do not belong to a rule kind. */
export const sharedWords = { group: "组", chosen: "选用", reason: "扣分说明" } as const;

export const reasonWords = { belowFull: "低于满分时填写", never: "不要求" } as const;

/** "步进" → "stepMode" */
export const settingKeyByWord: ReadonlyMap<string, string> = new Map(
  settingKeys.map((key) => [settingWords[key].word, key]),
);

/** "按比例" → "linear" for the setting "stepMode"; an unknown answer comes back as typed and is refused on load. */
export const answerByWord = (key: string, word: string): string => {
  const known = settingKeys.find((each) => each === key);
  const answers: Readonly<Record<string, string>> = known === undefined ? {} : settingWords[known].answers;
  return Object.entries(answers).find(([, each]) => each === word)?.[0] ?? word;
};
