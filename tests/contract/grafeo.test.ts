import { openStore } from "@/lib/store/open";
import { storeContract } from "./store-contract";

storeContract("the store on grafeo", () => openStore({ grafeo: { directory: null } }));
