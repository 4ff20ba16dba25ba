/** What a sentence, a line, a numbered item and a semicolon leave behind. */
import type { Subject } from "./claim";
import type { Clause } from "./clauses";
import { memoryWith, sentenceWith, settingWith } from "./copies";
import { newSentence } from "./initialState";
import { afterSentence, unitOfSetting } from "./setting";
import type { Setting } from "./setting";
import type { Memory } from "./state";

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

/** 1.行政运行。年初预算为1200万元: a figure without a noun is of the title, and so is a score. */
const OF_THE_TITLE = { last: "open", othersScore: true, parent: undefined } as const;

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

/** After 。 and before a numbered item: what the sentence was about is gone, except what 其中 still parts across items. */
const endSentence = (memory: Memory, parent: "keep" | "drop"): Memory => {
  const { sentence } = memory;
  const setting = afterSentence(sentence.setting);
  const next = sentenceWith(newSentence(setting), {
    parent: parent === "keep" ? sentence.parent : undefined,
    behindOther: isOfOther(sentence),
  });
  return memoryWith(memory, {
    top: topAfter(memory),
    unitBefore: isOfUnit(sentence) ? sentence.setting.whole : undefined,
    setting,
    titled: undefined,
    underOther: underOtherNow(memory),
    alone: aloneIn(memory),
    sentence: memory.titled === undefined ? next : sentenceWith(next, OF_THE_TITLE),
  });
};

const startsWith = (memory: Memory, setting: Setting): Memory =>
  memoryWith(memory, { setting, sentence: sentenceWith(memory.sentence, { setting }) });

/** What the parts of something that the report has not are parts of. */
const OF_ANOTHER: Setting["whole"] = { value: { kind: "elsewhere" }, from: "lingers" };

/** What names something else holds for the lines below only where it is all that its line says. */
const underOtherAfter = (before: Memory, { underOther }: Memory, isHeading: boolean): Memory["underOther"] => {
  const { titled, underOther: above } = before;
  const holds = isHeading ? titled !== undefined || above?.reach === "line" : above?.reach === "lines";
  return holds && underOther !== undefined ? { ...underOther, reach: "lines" } : undefined;
};

/** A line without figures is a heading for those below; one with figures leaves nothing to the next, unless that is a numbered item. */
const endLine = (memory: Memory): Memory => {
  const ended = endSentence(memoryWith(memory, { topic: memory.ownTopic }), "drop");
  const isHeading = memory.claims.length === memory.claimsBefore;
  const heading = isHeading ? ended.setting : memory.heading;
  const whole = heading.whole === OF_ANOTHER ? OF_ANOTHER : ended.setting.whole;
  const lineBefore = settingWith(ended.setting, { whole });
  const underOther = underOtherAfter(memory, ended, isHeading);
  const next = memoryWith(ended, { heading, lineBefore, underOther, claimsBefore: memory.claims.length });
  return startsWith(next, heading);
};

/** 其中： and 具体情况如下： at the end of a line: the lines below speak of the same measure, time and whole, until another heading. */
const beginList = (memory: Memory): Memory => {
  const { sentence, claims, claimsBefore } = memory;
  const ended = endLine(memory);
  if (claims.length === claimsBefore) return ended;
  const isOfAnother = sentence.last === "open" || sentence.foreignParts || sentence.behindOther;
  const setting = afterSentence(sentence.setting);
  const heading = isOfAnother ? settingWith(setting, { whole: OF_ANOTHER }) : setting;
  const { parent, foreignParts } = sentence;
  const begun = startsWith(memoryWith(ended, { heading, lineBefore: heading }), heading);
  return memoryWith(begun, { sentence: sentenceWith(begun.sentence, { parent, foreignParts }) });
};

/** 1-6月 said of one numbered item says nothing of the next. */
const withoutPartYear = (memory: Memory): Memory => {
  const { setting, heading } = memory;
  return setting.time.value.when === "part" ? startsWith(memory, settingWith(setting, { time: heading.time })) : memory;
};

const beginItem = (memory: Memory, clause: Clause): Memory => {
  const { lineBefore, ownTopic } = memory;
  const item = withoutPartYear(endSentence(memoryWith(memory, { topic: ownTopic }), "keep"));
  return lineBefore !== undefined && clause.tokens.length === 0 ? startsWith(item, lineBefore) : item;
};

/** A semicolon ends what was said of a unit, or of what lies elsewhere. */
const endPart = (memory: Memory): Memory => {
  const { setting } = memory.sentence;
  const ends = setting.whole.value.kind === "unit" || setting.whole.value.kind === "elsewhere";
  const whole = ends ? memory.setting.whole : setting.whole;
  const { sentence } = memory;
  const unitBefore = isOfUnit(sentence) ? sentence.setting.whole : memory.unitBefore;
  return memoryWith(memory, {
    unitBefore,
    sentence: sentenceWith(sentence, {
      setting: settingWith(setting, { whole }),
      recentBefore: sentence.recent.length,
    }),
  });
};

export const afterClause = (memory: Memory, clause: Clause): Memory => {
  if (clause.end === ".") return endSentence(memory, "drop");
  if (clause.end === "line") return endLine(memory);
  if (clause.end === "list") return beginList(memory);
  if (clause.end === "item") return beginItem(memory, clause);
  return clause.end === ";" ? endPart(memory) : memory;
};
