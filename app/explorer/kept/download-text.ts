import { downloadFile } from "../download-file";

/** Hands the reader a file with this text. */
export function downloadText(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: "application/json" }));
}
