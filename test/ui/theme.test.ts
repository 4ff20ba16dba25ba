import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { paneTheme } from "../../src/ui/theme";

const system = { prefersDark: false, forcedColors: false };

test.each([
  ["Excel's white", { ...system, background: "#FFFFFF" }, webLightTheme],
  ["Excel's black, although the system prefers light", { ...system, background: "#262626" }, webDarkTheme],
  [
    "Excel's white, although the system prefers dark",
    { prefersDark: true, forcedColors: false, background: "#f3f2f1" },
    webLightTheme,
  ],
  ["no word from Excel and a light system", system, webLightTheme],
  ["no word from Excel and a dark system", { ...system, prefersDark: true }, webDarkTheme],
  ["a colour that is none", { ...system, background: "red" }, webLightTheme],
  [
    "a dark contrast theme of Windows",
    { prefersDark: true, forcedColors: true, background: "#000000" },
    teamsHighContrastTheme,
  ],
  [
    "a light contrast theme of Windows",
    { prefersDark: false, forcedColors: true, background: "#FFFFFF" },
    webLightTheme,
  ],
])("%s decides the colours", (_, hint, expected) => {
  expect(paneTheme(hint).colorNeutralBackground1).toBe(expected.colorNeutralBackground1);
});

test("Chinese is set in a Chinese typeface", () => {
  expect(paneTheme(system).fontFamilyBase).toMatch(/^"Microsoft YaHei UI"/);
});
