import { openApi } from "@/lib/server/openapi";

export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(openApi());
}
