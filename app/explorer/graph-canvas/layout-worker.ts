import { layOut } from "@/lib/view/layouts";
import { answerQuestions } from "../workers/answer-questions";

answerQuestions(layOut);
