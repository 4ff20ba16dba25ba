/** 占61.45%，比上年66.65%下降5.20个百分点: the difference of the two percentages in front. */
import type { Stated } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact } from "./figures";

const COMPARES = /上年|去年|(?:19|20)\d{2}年|本年|今年/;
const ONLY_DIRECTION = /^[，,]?(?:同比|比上年|较上年|占比)?(?:提高|下降|上升|降低|增加|减少)了?$/;

export const checkPoints = (stated: Stated): readonly Differs[] =>
  stated.flatMap((figure, i) => {
    const [first, second] = stated
      .slice(0, i)
      .filter((one) => one.printed.form === "percent")
      .slice(-2);
    if (figure.printed.form !== "points" || !isExact(figure) || first === undefined || second === undefined) return [];
    if (!isExact(first) || !isExact(second) || !ONLY_DIRECTION.test(figure.lead)) return [];
    if (!stated.slice(0, i).some(({ lead }) => COMPARES.test(lead))) return [];
    if (agrees(figure, differenceRange(first, second))) return [];
    const value = first.printed.value.minus(second.printed.value).abs();
    return [
      contradiction({
        at: figure,
        subject: "百分点之差",
        found: `${value.toFixed()}个百分点`,
        related: [first.at, second.at],
        value,
      }),
    ];
  });
