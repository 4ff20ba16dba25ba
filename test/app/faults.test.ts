/** A request refused in the middle of any use case: made up for, or a Problem that can be shown; every figure still there, and the next try completes. */
import { isDeepStrictEqual } from "node:util";
import { drawn } from "../tools/drawn.mjs";
import { actions, open, typed, type Action } from "./support/actions";

const FAULT = { code: "GeneralException", message: "ordered" };

const undisturbed = async (action: Action) => {
  const { excel, session } = await open(action);
  const start = await typed();
  excel.reset();
  await action.run(session);
  const requests = excel.syncs();
  await excel.settle();
  const end = await typed();
  await excel.close();
  return { start, end, requests };
};

const numbersTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

test.each(drawn("actions whose requests are refused", actions, 3))("$name", async (action) => {
  const { start, end, requests } = await undisturbed(action);
  expect(requests).toBeGreaterThan(0);
  for (const nth of drawn(`requests of ${action.name}`, numbersTo(requests), 2)) {
    const { excel, session } = await open(action);
    excel.reset();
    excel.host.faults.failRequest(nth, FAULT);
    const failure: unknown = await action.run(session).then(
      () => "completed",
      (error: unknown) => error,
    );
    excel.host.faults.clear();
    if (failure !== "completed") expect({ nth, failure }).toMatchObject({ nth, failure: { name: "Problem" } });
    await excel.settle();
    expect((failure === "completed" ? [end] : [start, end]).map((cells) => ({ nth, cells }))).toContainEqual({
      nth,
      cells: await typed(),
    });
    if (action.once !== true || !isDeepStrictEqual(await typed(), end)) await action.run(session);
    await excel.settle();
    expect({ nth, cells: await typed() }).toEqual({ nth, cells: end });
    await excel.close();
  }
});
