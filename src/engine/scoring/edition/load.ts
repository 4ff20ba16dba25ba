/** An edition from plain data: shape first, meaning second; every fault names its place, and all are reported at once. */
import * as v from "valibot";
import type { EditionFault, LoadedEdition } from "./edition";
import type { ScoringBasis } from "../basis";
import { buildEdition } from "./build";
import { editionDraft } from "./draft";

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === "number" ? `${path}[${String(key)}]` : `${path}${path === "" ? "" : "."}${String(key)}`,
    "",
  );

const shapeMessage = (issue: Issue): string => {
  if (issue.expected === "never") return "没有这一项";
  return issue.received === "undefined" ? "缺少这一项" : issue.message;
};

const shapeFault = (issue: Issue): EditionFault => ({
  path: pathOf(issue),
  part: "edition",
  message: shapeMessage(issue),
});

/** `raw` is the content of an edition file, parsed. */
export const loadEdition = (raw: unknown, basis: ScoringBasis): LoadedEdition => {
  const parsed = v.safeParse(editionDraft, raw);
  return parsed.success ? buildEdition(parsed.output, basis) : { ok: false, faults: parsed.issues.map(shapeFault) };
};
