/** 最近文件: what was opened or saved here lately, a click each, and 清除. */
import { page } from "../page";
import { canPick, type FileHandle } from "./access";
import { forgetAll, recentFiles, type RecentFile } from "./recent";

const NONE = "这里还没有打开或保存过文件。";
const NOT_KEPT = "这个浏览器不让网页记住文件在哪里，所以没有最近文件；请用“打开”选文件。";

const day = new Intl.DateTimeFormat("zh-CN", { dateStyle: "medium", timeStyle: "short" });

const lineOf = ({ handle, at }: RecentFile, chosen: (handle: FileHandle) => void): HTMLLIElement => {
  const item = document.createElement("li");
  const line = document.createElement("button");
  line.type = "button";
  line.textContent = `${handle.name}　${day.format(at)}`;
  line.addEventListener("click", () => {
    page.recent.close();
    chosen(handle);
  });
  item.append(line);
  return item;
};

const draw = (files: readonly RecentFile[], chosen: (handle: FileHandle) => void): void => {
  page.recentList.replaceChildren(...files.map((file) => lineOf(file, chosen)));
  page.recentState.textContent = files.length > 0 ? "" : canPick() ? NONE : NOT_KEPT;
  page.forgetRecent.hidden = files.length === 0;
};

export const showRecent = async (chosen: (handle: FileHandle) => void): Promise<void> => {
  draw(await recentFiles(), chosen);
  page.forgetRecent.onclick = () => void forgetAll().then(() => draw([], chosen));
  page.recent.showModal();
};
