/** Nouns that may mean less, or other people, than the quantity of the form: a difference proves nothing then. */
import type { ClauseState } from "./state";
import { isBesideItsLike } from "./staff";
import type { TermToken } from "./tokens/token";

const OTHERS_TOO = /^[^。；;]{0,12}[，,（(：:](?:其中|含|包括)[^。；;]{0,24}(?:在职|退休|临聘|聘用|派遣)/;

/** 实有人员246人，其中在职159人、退休87人: more than the form counts. */
const countsOthersToo = ({ memory: { page } }: ClauseState, { end, value: term }: TermToken): boolean =>
  term.means === "headcount" && OTHERS_TOO.test(page.plain.slice(end, end + 48));

const BY_POST = /(?:管理|技术|专技|教学|教辅|医护|护理|专任)(?:岗位|岗|人员)/;

/** 卫生技术人员286人、管理人员92人、工勤人员25人: by the work they do, which is not how the form counts. */
const countsByPost = ({ memory: { page } }: ClauseState, { start, end, value: term }: TermToken): boolean =>
  term.under?.headcount !== undefined && BY_POST.test(page.plain.slice(Math.max(0, start - 40), end + 40));

/** 行政编制38人（含工勤7人）: of the same people as the figure in front, whoever they are. */
const isWithinLoose = ({ memory: { sentence } }: ClauseState, { value: term }: TermToken): boolean =>
  term.under?.posts !== undefined &&
  sentence.last !== undefined &&
  sentence.last !== "open" &&
  sentence.last.loose === true;

export const isLoose = (state: ClauseState, token: TermToken): boolean =>
  token.value.loose === true ||
  countsOthersToo(state, token) ||
  countsByPost(state, token) ||
  isWithinLoose(state, token) ||
  isBesideItsLike(state, token) ||
  state.memory.sentence.foreignParts;
