/** A request refused in the middle of any use case: made up for, or a Problem that can be shown; every figure still there, and the next try completes. */
import { isDeepStrictEqual } from "node:util";
import { actions, open, typed, type Action } from "./support/actions";

jest.setTimeout(240_000);

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

test.each(actions)("$name", async (action) => {
  const { start, end, requests } = await undisturbed(action);
  expect(requests).toBeGreaterThan(0);
  for (let nth = 1; nth <= requests; nth++) {
    const { excel, session } = await open(action);
    excel.reset();
    excel.host.faults.failRequest(nth, FAULT);
    const failure: unknown = await action.run(session).then(
      () => "completed",
      (error: unknown) => error,
    );
    excel.host.faults.clear();
    if (failure !== "completed") expect(failure).toMatchObject({ name: "Problem" });
    await excel.settle();
    expect(failure === "completed" ? [end] : [start, end]).toContainEqual(await typed());
    if (action.once !== true || !isDeepStrictEqual(await typed(), end)) await action.run(session);
    await excel.settle();
    expect(await typed()).toEqual(end);
    await excel.close();
  }
});
