import { answerQuestions } from "../workers/answer-questions";
import { place } from "./place";

answerQuestions(place);
