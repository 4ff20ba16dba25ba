/** Runs in pane.html before office.js: gives the pane the window.external that Excel for Windows would give it. */
import { HOST_OF_PANE } from "./hostOfPane";

Object.defineProperty(window, "external", { value: window.parent[HOST_OF_PANE], configurable: true });
