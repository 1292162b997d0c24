/** Heights of the drawing in pixels; its width is that of its place, so that x runs in percent. */
export const PLOT_HEIGHT = 86;
export const AXIS_HEIGHT = 22;
