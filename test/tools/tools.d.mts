export type ToolName = "chromium" | "soffice" | "pdftotext";
export declare const toolNames: readonly ToolName[];
export declare const everythingRequired: boolean;
export declare function findTool(name: ToolName): string | undefined;
export declare function requireTool(name: ToolName): string;
export declare const chromiumFlags: readonly string[];
export declare function onPath(name: string): string | undefined;
