import { measureNetwork } from "@/lib/view/network-measures";
import { answerQuestions } from "../workers/answer-questions";

answerQuestions(measureNetwork);
