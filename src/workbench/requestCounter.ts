/** For developers, with ?dev in the address: how often the pane asked the workbook for something, and a switch that makes each answer wait. */
import { page } from "./page";

const shown = new URLSearchParams(location.search).has("dev");
let trips = 0;

/** How long each round trip to the workbook takes longer, in milliseconds. */
export const latency = (): number => (shown ? Number(page.latency.value) : 0);

export const countTrip = (): void => {
  trips += 1;
  page.trips.textContent = String(trips);
};

export const showTrips = (): void => {
  page.developer.hidden = !shown;
  page.resetTrips.addEventListener("click", () => {
    trips = -1;
    countTrip();
  });
};
