/** The one name that the workbench page and the pane inside it both know: where the page puts the pane's host. */
export const HOST_OF_PANE = "zipingHostOfPane";

declare global {
  interface Window {
    /** What desktop Excel would offer as window.external; read by seam.ts inside the frame, before office.js. */
    [HOST_OF_PANE]?: object;
  }
}
