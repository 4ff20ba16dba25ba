/** A script of its own, read between office.js and the program: claims the ribbon's buttons before Excel asks for them. */
import { claimButtons } from "../excel/ribbon";
import { BUTTONS } from "./buttons";

claimButtons(BUTTONS);
