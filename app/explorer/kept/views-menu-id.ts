/** The id of the menu of views in the bar: a button of the bar and the command bar open it. */
export const VIEWS_MENU = "views-menu";
