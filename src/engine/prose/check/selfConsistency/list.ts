/** A stated number of things against the names that are listed: 设9个内设机构：… with eight names. */
import type { Stated, Statement } from "../../read/statements";
import { contradiction } from "./figures";
import type { Differs } from "../verdict";

const LISTED =
  /^(?:[^，,。；;：:、0-9]{0,12})(?:[：:]|[，,]?(?:分别为|分别是|即|包括|具体为)[：:]?)([^。；;，,\n：:0-9（）()]*、[^。；;，,\n：:0-9（）()]*)(?=[。；;，,\n]|$)/;
const IN_FRONT =
  /(?:内设|下设|设有|设立|下辖|下属|还有|另有|设|制定了|制定|(?:单位|机构|部门)(?:包括|为|分别为|分别是|有))([^，,。；;：:等共各0-9]*、[^，,。；;：:等共各0-9]*)(?:共计?)?$/;
/** 实施了基本公卫、免疫规划、人才培养3个项目: the names may also be kinds, so only one too many or too few is told. */
const CARRIED_OUT = /(?:实施|开展|承担)了?([^，,。；;：:等共各0-9]*、[^，,。；;：:等共各0-9]*)$/;
const carriedOut = (printed: Statement["printed"], { lead }: Statement): Names | undefined => {
  const list = CARRIED_OUT.exec(lead)?.[1];
  const names = list === undefined || printed.unit !== "个" ? undefined : namesIn(list);
  const off = names === undefined ? 0 : printed.value.minus(names.fewest).abs().toNumber();
  return off === 1 && names?.fewest === names?.most ? names : undefined;
};

/** 青山镇、白水镇、双江镇共3个: names of one kind right in front of the count. */
const OF_ONE_KIND =
  /(?:^|[，,：:为了])([\u4e00-\u9fa5]{2,14}([镇乡村县区市局股科室站所校院])(?:、[\u4e00-\u9fa5]{1,7}\2)+)(?:共|共计)$/;
const AT_LEAST = /(?:内设|下设|设有|设立|下辖|设)([^，,。；;：:等共各0-9]*、[^，,。；;：:等共各0-9]*)等$/;
const LONGEST_NAME = 16;
const OPEN_END = /等$|等[^级]|…/;

interface Names {
  readonly fewest: number;
  readonly most: number;
}

/** 和 may join two names or stand within one. */
const namesIn = (list: string): Names | undefined => {
  const items = list.split("、");
  if (OPEN_END.test(list) || items.some((item) => item.trim() === "" || item.length > LONGEST_NAME)) return undefined;
  return { fewest: items.length, most: list.split(/、|以及|和|及|与/).length };
};

const listAfter = (plain: string, { at }: Statement): string | undefined => LISTED.exec(plain.slice(at.end))?.[1];
/** 中等专业学校 is not 等. */
const SCHOOLS = /[中高初]等(?=[专学教职])/g;
const listBefore = ({ lead }: Statement): string | undefined =>
  (IN_FRONT.exec(lead.replace(SCHOOLS, "级")) ?? OF_ONE_KIND.exec(lead))?.[1];

const ORDINALS = [..."一二三四五六七八九"];
const ENUMERATES = /^[^，,。；;：:0-9]{0,8}[：:，,]?一是/;

/** 重点工作有4项：一是…；二是…: how far the numbering goes. */
const numberedAfter = (plain: string, { at }: Statement): Names | undefined => {
  const rest = plain.slice(at.end);
  const begins = ENUMERATES.exec(rest)?.[0].length;
  if (begins === undefined) return undefined;
  const [own = ""] = rest.slice(begins).split("一是");
  const missing = ORDINALS.findIndex((ordinal, n) => n > 0 && !own.includes(`${ordinal}是`));
  return missing < 2 ? undefined : { fewest: missing, most: missing };
};

/** 内设A、B、C等6个股室: those that are named are not more. */
const namedOfMore = ({ lead }: Statement): Names | undefined => {
  const list = AT_LEAST.exec(lead)?.[1];
  const names = list === undefined ? undefined : namesIn(list);
  return names === undefined ? undefined : { fewest: names.fewest, most: Number.POSITIVE_INFINITY };
};

export const checkNames = (plain: string, stated: Stated): readonly Differs[] =>
  stated.flatMap((figure) => {
    const { printed } = figure;
    if (printed.form !== "count" || printed.hedge !== undefined || printed.damage !== undefined) return [];
    const list = listAfter(plain, figure) ?? listBefore(figure);
    const names =
      list === undefined
        ? (numberedAfter(plain, figure) ?? namedOfMore(figure) ?? carriedOut(printed, figure))
        : namesIn(list);
    if (names === undefined || (printed.value.gte(names.fewest) && printed.value.lte(names.most))) return [];
    return [
      contradiction({
        at: figure,
        subject: "所列名称的个数",
        found: `${String(names.fewest)}${printed.unit}`,
        related: [],
      }),
    ];
  });
