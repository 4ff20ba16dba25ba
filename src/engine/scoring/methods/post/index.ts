/** The kinds of stages after the sum. */
import { capTotal } from "./capTotal";
import { explain } from "./explain";
import { overshoot } from "./overshoot";
import type { PostKind } from "./stage";

export const postKinds: readonly PostKind[] = [overshoot, capTotal, explain];

export const postKind = (kind: string): PostKind | undefined => postKinds.find((each) => each.kind === kind);
export const postKindNamed = (name: string): PostKind | undefined => postKinds.find((each) => each.name === name);
