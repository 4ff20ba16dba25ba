/** Running prose of 自评报告 about departments of many kinds: every passage names the report that it is about. */
import { figuresOf } from "../../figures";
import healthCommission from "../healthCommission.json";
import type { Labelled, LabelledSet } from "../labelled";
import marketBureau from "../marketBureau.json";
import county from "../report.json";
import waterBureau from "../waterBureau.json";
import civilAffairs from "./civilAffairs.json";
import cityManagement from "./cityManagement.json";
import education from "./education.json";
import fifth from "./fifth.json";
import first from "./first.json";
import fourth from "./fourth.json";
import hospital from "./hospital.json";
import park from "./park.json";
import partyOrgan from "./partyOrgan.json";
import police from "./police.json";
import second from "./second.json";
import third from "./third.json";
import titles from "./titles.json";
import township from "./township.json";

const reports = {
  report: figuresOf(county),
  civilAffairs: figuresOf(civilAffairs),
  cityManagement: figuresOf(cityManagement),
  education: figuresOf(education),
  healthCommission: figuresOf(healthCommission),
  hospital: figuresOf(hospital),
  marketBureau: figuresOf(marketBureau),
  park: figuresOf(park),
  partyOrgan: figuresOf(partyOrgan),
  police: figuresOf(police),
  township: figuresOf(township),
  waterBureau: figuresOf(waterBureau),
};

const setsOf = (name: string, cases: readonly (Labelled & { readonly of: string })[]): readonly LabelledSet[] =>
  Object.entries(reports).map(([id, of]) => ({ name, of, cases: cases.filter((one) => one.of === id) }));

/** Written without a look at the reader, batch by batch. */
export const passages: readonly LabelledSet[] = [
  ...setsOf("running 1", first.cases),
  ...setsOf("running 2", second.cases),
  ...setsOf("running 3", third.cases),
  ...setsOf("running 4", fourth.cases),
  ...setsOf("running 5", fifth.cases),
];

/** Headings and names of something else, written for the reader. */
export const titled: readonly LabelledSet[] = setsOf("own", titles.cases);
