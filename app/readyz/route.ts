import { failureOf, failureResponse } from "@/lib/server/failures";
import { getStore } from "@/lib/server/store";

/** Ready once the engine answers: its name and version, and what it holds. */
export async function GET(): Promise<Response> {
  try {
    const info = await (await getStore()).info();
    return Response.json({ ready: true, ...info }, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    return failureResponse(failureOf(error));
  }
}
