/** The four states of a check, each told by word, icon and colour together. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { CheckView } from "../../app/views/check";
import { GoodIcon, MustIcon, UnsureIcon, WarnIcon } from "../icons";
import type { FindingState } from "../store/state";

export type Tone = Exclude<FindingState, "explained" | "notice"> | "good";

export const TONE_ICONS: Readonly<Record<Tone, FluentIcon>> = {
  must: MustIcon,
  todo: UnsureIcon,
  explain: WarnIcon,
  unsure: UnsureIcon,
  good: GoodIcon,
};

export const toneOfVerdict: Readonly<Record<CheckView["verdict"], Tone>> = {
  不能上报: "must",
  需要说明: "explain",
  请核实: "unsure",
  可以上报: "good",
};

export const useToneText = makeStyles({
  must: { color: tokens.colorStatusDangerForeground1 },
  todo: { color: tokens.colorBrandForeground1 },
  explain: { color: tokens.colorStatusWarningForeground1 },
  unsure: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

export const useToneSurface = makeStyles({
  must: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  todo: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  explain: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  unsure: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
});
