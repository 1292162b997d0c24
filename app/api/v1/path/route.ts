import { ROUTES } from "@/lib/server/routes";
import { serve } from "@/lib/server/serve";

export const GET = serve(ROUTES.path);
