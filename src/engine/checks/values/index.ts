/** What stands in single cells. */
import type { Rule } from "../rule";
import { notNegative } from "./notNegative";
import { readable } from "./readable";
import { required } from "./required";
import { textNumber } from "./textNumber";
import { unseenCharacters } from "./unseenCharacters";
import { twoDecimals } from "./twoDecimals";
import { wholeCount } from "./wholeCount";
import { yuanForWan } from "./yuanForWan";

export const valueRules: readonly Rule[] = [
  readable,
  textNumber,
  unseenCharacters,
  required,
  notNegative,
  wholeCount,
  twoDecimals,
  yuanForWan,
];
