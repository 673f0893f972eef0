/** What a drawing may be made of: SVG's shapes, text, paint, filters and movements. https://www.w3.org/TR/SVG2/ */
import { wordSet } from "./css-values.ts";

/** Elements, in the SVG namespace. What is not here is left out with all that it holds. */
export const ELEMENTS = wordSet(`
  svg g defs symbol use switch title desc style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath`);

/** Elements whose text is kept; elsewhere it is only white space between tags. */
export const TEXTS = wordSet("text tspan textPath title desc");

/** Properties, as attributes or in a style. */
export const PROPERTIES = wordSet(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters cursor
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-feature-settings font-size font-size-adjust font-stretch font-style font-variant font-variation-settings
  font-weight image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-align text-anchor text-decoration text-rendering transform transform-box
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
  animation animation-delay animation-direction animation-duration animation-fill-mode animation-iteration-count
  animation-name animation-timing-function unicode-range`);

/** Geometry and other attributes that can neither lead nor load anywhere. */
const PLAIN = wordSet(`
  amplitude azimuth baseFrequency bias class clipPathUnits cx cy d diffuseConstant divisor dx dy edgeMode elevation
  exponent filterUnits fr fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2 k3 k4
  kernelMatrix kernelUnitLength keyPoints lang lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth
  maskContentUnits maskUnits media method mode numOctaves offset operator order orient pathLength patternContentUnits
  patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio
  primitiveUnits r radius refX refY result role rotate rx ry scale seed side slope spacing specularConstant
  specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues
  targetX targetY textLength type values version viewBox width x x1 x2 xChannelSelector y y1 y2 yChannelSelector z
  accumulate additive begin by calcMode dur end fill from keySplines keyTimes max min repeatCount repeatDur restart
  to path`);

/** Whether an attribute without a namespace is kept; `href` and `style` are judged by their value. */
export function isAllowedAttribute(name: string): boolean {
  return PLAIN.has(name) || PROPERTIES.has(name) || /^aria-[a-z]{1,30}$/.test(name);
}

/** What an animation may change: never an address. */
export function isAnimatable(name: string): boolean {
  return name !== "class" && name !== "id" && isAllowedAttribute(name);
}
