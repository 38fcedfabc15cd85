/**
 * A remark preset for repositories in which announcements lie among other pages: the plugin with `auto`.
 *
 * @module change-lint/remark-preset
 */
import type {Preset} from 'unified';
import {type RemarkChangeLintOptions, remarkChangeLint} from './remark-plugin.js';

const options: RemarkChangeLintOptions = {announcements: 'auto'};

/** Lints what looks like an announcement with the recommended rules, and leaves other files alone. */
const preset: Preset = {plugins: [[remarkChangeLint, options]]};

export default preset;
