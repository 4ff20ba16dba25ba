/** What a sentence says is all there is, part by part: nothing is told when it adds up, and the figure that does not is told as a doubt. */
import { reviewProse } from "../../../../../src/engine/prose";
import { figuresOf } from "../../figures";

const toldIn = (text: string): readonly string[] =>
  reviewProse([{ id: "prose.effectiveness", text }], figuresOf({ year: "2022", figures: {} })).differences.map(
    ({ gravity, said, found }) => `${gravity} ${said} / ${found}`,
  );

const MARK = /\{([^→]*)→([^}]*)\}/g;

test.each([
  ["所检查人员388人，35岁以下96人、36至50岁192人、51岁以上{100→10}人。", "doubt 10人 / 100人"],
  ["补贴发放：80至89岁2260人、90至99岁318人、100岁以上7人，共{2585→2558}人。", "doubt 2558人 / 2585人"],
  ["清理欠款21笔、金额136万元，已清理17笔、金额98万元，剩余4笔、金额{38→83}万元。", "doubt 83万元 / 38万元"],
  ["签订协议36份，已履行31份，未履行{5→6}份。", "doubt 6份 / 5份"],
  ["报废设备8台，原值64.2万元，累计折旧60.11万元，净值{4.09→9.04}万元。", "doubt 9.04万元 / 4.09万元"],
  ["改造计划投资860万元，实际完成812万元，尚有{48→84}万元结转下年。", "doubt 84万元 / 48万元"],
  ["平台总投资1180万元，分两期实施，一期660万元，二期{520→560}万元。", "doubt 560万元 / 1220万元（总数 1180万元）"],
  ["补助资金460万元，已支付414万元，支付率{90→95}%。", "doubt 95% / 90.00%"],
  ["巡逻船18艘、巡逻车96辆，车均运行费{2.15→2.51}万元，全年共206.40万元。", "doubt 2.51万元 / 2.15万元"],
  ["办理案件2215件，其中治安案件1740件、交通案件{475→457}件。", "doubt 1740件 + 457件 = 2197件 / 总数 2215件"],
  ["建成步道4.2公里，其中新建3.4公里、改造提升{0.8→0.6}公里。", "doubt 3.4公里 + 0.6公里 = 4公里 / 总数 4.2公里"],
  [
    "宣传经费76万元，用于印刷18万元、场地32万元、奖励{26→36}万元。",
    "doubt 18万元 + 32万元 + 36万元 = 86万元 / 总数 76万元",
  ],
  ["全校386名工勤人员中，保洁人员314名、门卫人员{72→27}名。", "doubt 314名 + 27名 = 341名 / 总数 386名"],
  ["引进人才96人，其中特聘岗位40人、公开招聘46人、柔性引进{10→16}人。", "doubt 40人 + 46人 + 16人 = 102人 / 总数 96人"],
  ["孤儿保障38人，每人每月1500元，全年发放{68.4→64.8}万元。", "doubt 64.8万元 / 68.4万元"],
  [
    "公共卫生补助人均财政补助标准89元，全市服务人口176万人，应到位资金{15664→15646}万元。",
    "doubt 15646万元 / 15664万元",
  ],
  ["合同价款壹佰零捌万{伍→武}仟元整。", "doubt 武 / "],
])("%s", (text, told) => {
  expect(toldIn(text.replace(MARK, "$1"))).toEqual([]);
  expect(toldIn(text.replace(MARK, "$2"))).toEqual([told]);
});

test.each([
  ["parts that the whole is not said to have nothing beside", "培训人员886人，其中镇村干部312人、种植户276人。"],
  [
    "groups in front of which another semicolon stands",
    "研究生12人、大专及以下47人；35岁以下38人、36至50岁72人、51岁以上49人。",
  ],
  ["uses that are not all", "宣传经费76万元，用于印刷18万元、场地32万元。"],
  ["done and left of something else", "欠款21笔，已清理17笔，未报备6笔。"],
])("is not told: %s", (_what, text) => {
  expect(toldIn(text)).toEqual([]);
});
