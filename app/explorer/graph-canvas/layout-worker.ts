import { positionsOf } from "@/lib/view/graph-layout";
import { answerQuestions } from "../workers/answer-questions";

answerQuestions(positionsOf);
