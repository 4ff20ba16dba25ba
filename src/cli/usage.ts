/** Commander's own words in Chinese. */
import type { Command, CommanderError } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Arguments:": "参数：",
  "Global Options:": "通用选项：",
};

export const inChinese = (command: Command): Command =>
  command
    .helpOption("-h, --help", "显示用法")
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

/** A sentence for a mistake on the command line; undefined when commander ended for another reason (help was shown). */
export const usageMistake = ({ code, message }: CommanderError): string | undefined => {
  if (
    !code.startsWith("commander.") ||
    code === "commander.helpDisplayed" ||
    code === "commander.help" ||
    code === "commander.version"
  )
    return undefined;
  const [quoted = "", other = ""] = [...message.matchAll(/'([^' ]+)[^']*'/g)].map(([, word = ""]) => word);
  const [, allowed] = / is invalid\. (?:Allowed choices are )?(.+?)\.?$/.exec(message) ?? [];
  const range = allowed === undefined ? "" : `，应是 ${allowed.split(", ").join("、")}`;
  return `${MISTAKES[code]?.(quoted, other).concat(range) ?? `命令写得不对（${message}）`}。用 ziping --help 查看用法。`;
};

const MISTAKES: Readonly<Record<string, (quoted: string, other: string) => string>> = {
  "commander.missingArgument": () => "缺少文件名",
  "commander.optionMissingArgument": (option) => `选项 ${option} 缺少内容`,
  "commander.missingMandatoryOptionValue": (option) => `缺少选项 ${option.replace(/,$/, "")}`,
  "commander.invalidArgument": (option) => `选项 ${option} 的内容不对`,
  "commander.unknownOption": (option) => `没有选项 ${option}`,
  "commander.unknownCommand": (command) => `没有命令 ${command}`,
  "commander.excessArguments": () => "文件名多了",
  "commander.conflictingOption": (option, other) => `选项 ${option} 不能和 ${other} 同用`,
};
