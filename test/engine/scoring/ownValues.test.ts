import { withOwnValues } from "../../../src/engine/scoring/ownValues";
import { facts } from "./facts";

const read = (target: string, actual: string) => {
  const given = withOwnValues(facts(), new Map([["x", { target, actual }]]));
  const shown = (field: string): string => {
    const cell = given.figure(field);
    return cell.state === "filled" ? cell.value.value.toFixed() : cell.state;
  };
  const state = given.text("own.x.state");
  return [shown("own.x.target"), shown("own.x.actual"), state.state === "filled" ? state.value : state.state];
};

test.each([
  ["200", "190", ["200", "190", "blank"]],
  ["≥200家", "190家", ["200", "190", "blank"]],
  ["不低于95%", "９７.５％", ["95", "97.5", "blank"]],
  ["≤500万元", "1,520.5万元", ["500", "1520.5", "blank"]],
  ["20家", "18", ["20", "18", "blank"]],
  ["1.5亿元", "14000万元", ["150000000", "140000000", "blank"]],
  ["控制在220万元以内", "230万元", ["220", "230", "blank"]],
  ["90%以上", "92%", ["90", "92", "blank"]],
  ["50公里", "40km", ["50", "40", "blank"]],
  ["≥400万元", "380", ["4000000", "3800000", "blank"]],
  ["≥400万元", "3800000", ["unreadable", "unreadable", "blank"]],
  ["≥95%", "0.96", ["unreadable", "unreadable", "blank"]],
  ["200", "", ["200", "blank", "blank"]],
  ["", "不适用", ["blank", "unreadable", "不适用"]],
  ["", "部分达成", ["blank", "unreadable", "部分达成"]],
  ["8%左右", "8.4%", ["unreadable", "unreadable", "blank"]],
  ["200家", "190个", ["unreadable", "unreadable", "blank"]],
  ["1.2.3", "3", ["unreadable", "3", "blank"]],
])("target %j with actual %j reads as %j", (target, actual, expected) => {
  expect(read(target, actual)).toEqual(expected);
});

test("everything else is asked of the report", () => {
  const given = withOwnValues(
    facts({
      figures: { "staffing.postsTotal": "90" },
      texts: { "sangongBasis.basis": "决算/决算" },
      tables: { checks: [{ indicator: "a" }] },
    }),
    new Map(),
  );
  expect([
    given.figure("staffing.postsTotal").state,
    given.text("sangongBasis.basis").state,
    given.rows("checks").length,
    given.figure("own.x.target").state,
  ]).toEqual(["filled", "filled", 1, "blank"]);
});
