/** What a sentence, a line, a numbered item and a semicolon leave behind. */
import type { Subject } from "./claim";
import type { Clause } from "./clauses";
import { newSentence } from "./initialState";
import { afterSentence, settingWith, unitOfSetting } from "./setting";
import type { Setting } from "./setting";
import type { Memory, Sentence } from "./state";

/** A sentence about parts of what the paragraph is about leaves that standing: 按经济分类分，工资福利支出…。按单位分，局机关…. */
const topAfter = ({ page, sentence, top }: Memory): Subject | undefined => {
  const first = sentence.recent[0];
  const whole = top?.quantities[0];
  if (first === undefined || whole === undefined) return first ?? top;
  return first.quantities.some((id) => page.lexicon.ancestry(id).includes(whole)) ? top : first;
};

/** Figures were said of the unit; names in a list leave nothing behind. */
const isOfUnit = ({ setting, recent }: Memory["sentence"]): boolean => {
  const unit = unitOfSetting(setting);
  return unit !== undefined && recent.some((subject) => unitOfSetting(subject.setting) === unit);
};

/**
 * …专项普查活动（项）200.18万元。年初预算为256万元: none of the figures was the department's, so neither are those that name nothing. Between 。 and the
 * end of the line nothing is said.
 */
const isOfOther = ({ last, recent, first, named, text, behindOther }: Memory["sentence"]): boolean =>
  recent.length === 0 &&
  first === undefined &&
  (last === "open" || (behindOther && last === undefined && !named && !text));

/** 项目支出1249.35万元，主要用于农业生产。: what nobody knows stands behind the figure alone. */
const isUnderstood = ({ claims, claimsBefore, sentence }: Memory): boolean => {
  const said = claims[claims.length - 1];
  return !sentence.text || (claims.length > claimsBefore && said?.says === "amount" && said.unsure !== true);
};

/** 收、支总计3415.60万元。与上年相比，增加295.20万元: a sentence of one figure may go on in the next. */
const aloneIn = (memory: Memory): Subject | undefined => {
  const { recent, last, counted } = memory.sentence;
  return recent.length === 1 && last === recent[0] && !counted && isUnderstood(memory) ? last : undefined;
};

/** A title holds for the rest of its line; one below another as far as that. */
const underOtherNow = ({ titled, underOther }: Memory): Memory["underOther"] =>
  titled === undefined
    ? underOther
    : { reach: underOther?.reach ?? "line", title: titled === "name" ? (underOther?.title ?? titled) : titled };

/** 1.行政运行。年初预算为1200万元: a figure without a noun is of the title, and so is a score. */
const isOfTheTitle = (sentence: Sentence): void => {
  sentence.last = "open";
  sentence.othersScore = true;
  sentence.parent = undefined;
};

/** 1.局机关。总收入2234.55万元: of the unit, or after all of the department. */
const settingBehind = ({ sentence, unitAlone }: Memory): Setting => {
  const setting = afterSentence(sentence.setting);
  return unitAlone === undefined ? setting : settingWith(setting, { whole: { ...unitAlone, from: "lingers" } });
};

/** After 。 and before a numbered item: what the sentence was about is gone, except what 其中 still parts across items. */
const endSentence = (memory: Memory, parent: "keep" | "drop"): void => {
  const { sentence, titled } = memory;
  const next = newSentence(settingBehind(memory));
  next.behindOther = isOfOther(sentence);
  if (parent === "keep") next.parent = sentence.parent;
  if (titled !== undefined) isOfTheTitle(next);
  memory.top = topAfter(memory);
  memory.alone = aloneIn(memory);
  memory.underOther = underOtherNow(memory);
  memory.unitBefore = isOfUnit(sentence) ? sentence.setting.whole : undefined;
  memory.titled = undefined;
  memory.setting = next.setting;
  memory.sentence = next;
};

const startWith = (memory: Memory, setting: Setting): void => {
  memory.setting = setting;
  memory.sentence.setting = setting;
};

/** What the parts of something that the report has not are parts of. */
const OF_ANOTHER: Setting["whole"] = { value: { kind: "elsewhere" }, from: "lingers" };

/** What names something else holds for the lines below only where it is all that its line says. */
const holdsBelow = ({ titled, underOther }: Memory, isHeading: boolean): boolean =>
  isHeading ? titled !== undefined || underOther?.reach === "line" : underOther?.reach === "lines";

/** A line without figures is a heading for those below; one with figures leaves nothing to the next, unless that is a numbered item. */
const endLine = (memory: Memory): void => {
  const isHeading = memory.claims.length === memory.claimsBefore;
  const holds = holdsBelow(memory, isHeading);
  memory.topic = memory.ownTopic;
  endSentence(memory, "drop");
  const { setting, underOther } = memory;
  if (isHeading) memory.heading = setting;
  const { heading } = memory;
  memory.lineBefore = heading.whole === OF_ANOTHER ? settingWith(setting, { whole: OF_ANOTHER }) : setting;
  memory.underOther = holds && underOther !== undefined ? { ...underOther, reach: "lines" } : undefined;
  memory.claimsBefore = memory.claims.length;
  startWith(memory, heading);
};

/** 其中： and 具体情况如下： at the end of a line: the lines below speak of the same measure, time and whole, until another heading. */
const beginList = (memory: Memory): void => {
  const { sentence, claims, claimsBefore } = memory;
  endLine(memory);
  if (claims.length === claimsBefore) return;
  const isOfAnother = sentence.last === "open" || sentence.foreignParts || sentence.behindOther;
  const setting = afterSentence(sentence.setting);
  const heading = isOfAnother ? settingWith(setting, { whole: OF_ANOTHER }) : setting;
  memory.heading = heading;
  memory.lineBefore = heading;
  startWith(memory, heading);
  memory.sentence.parent = sentence.parent;
  memory.sentence.foreignParts = sentence.foreignParts;
};

const beginItem = (memory: Memory, clause: Clause): void => {
  const { lineBefore, ownTopic, heading } = memory;
  memory.topic = ownTopic;
  endSentence(memory, "keep");
  const { setting } = memory;
  if (lineBefore !== undefined && clause.tokens.length === 0) startWith(memory, lineBefore);
  // 1-6月 said of one numbered item says nothing of the next.
  else if (setting.time.value.when === "part") startWith(memory, settingWith(setting, { time: heading.time }));
};

/** A semicolon ends what was said of a unit, or of what lies elsewhere. */
const endPart = (memory: Memory): void => {
  const { sentence } = memory;
  const { setting } = sentence;
  if (isOfUnit(sentence)) memory.unitBefore = setting.whole;
  const ends = setting.whole.value.kind === "unit" || setting.whole.value.kind === "elsewhere";
  if (ends) sentence.setting = settingWith(setting, { whole: memory.setting.whole });
  sentence.recentBefore = sentence.recent.length;
};

export const afterClause = (memory: Memory, clause: Clause): void => {
  switch (clause.end) {
    case ".":
      return endSentence(memory, "drop");
    case "line":
      return endLine(memory);
    case "list":
      return beginList(memory);
    case "item":
      return beginItem(memory, clause);
    case ";":
      return endPart(memory);
    default:
  }
};
