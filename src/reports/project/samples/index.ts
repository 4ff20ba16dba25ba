/** Two projects of the sample department, in words of our own. */
import type { ProjectData } from "../form";
import radio from "./radio.json";
import supplyChain from "./supply-chain.json";

export const sampleProjects: readonly ProjectData[] = [supplyChain, radio];
