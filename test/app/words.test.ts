/**
 * What the pane is given to show is what an officer would write, not what the code keeps.
 * @drawn 1
 */
import { useSampleSession } from "../support/sampleSession";

const { excel, session } = useSampleSession("corrected");

test.each([
  ["比率测算!B3", 0.35, "30.81%"],
  ["收支情况!B6", 7238.12, "7138.12 万元"],
])("a proposal for %s is shown as the form shows the figure", async (address, wrong, right) => {
  await excel.host.person.type(address, wrong);
  const found = (await session.check()).check.findings.find((f) => f.place?.address === address);
  expect(found?.suggestion?.value).toBe(right);
  expect(found?.suggestion?.label).toContain(`改为 ${right}`);
});

test("the stamp names the scoring sheet as it is printed", async () => {
  const { score } = (await session.check()).check;
  await session.stamp();
  expect((await session.look())?.stamp).toMatchObject({ state: "intact", edition: score.editionName });
});
