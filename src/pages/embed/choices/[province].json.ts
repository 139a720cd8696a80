import type { APIRoute, GetStaticPaths } from 'astro';
import type { Province } from '../../../domain/place.ts';
import { embedChoices } from '../../../site/embed/choices.ts';
import { model } from '../../../site/model.ts';

export const getStaticPaths = (() =>
  model.provinces
    .filter(({ inProgramme }) => inProgramme)
    .map((province) => ({
      params: { province: province.slug },
      props: { province },
    }))) satisfies GetStaticPaths;

/** `/embed/choices/surat-thani.json`: the cards of a province, for the builder on the press page. */
export const GET: APIRoute<{ province: Province }> = ({ props }) =>
  new Response(JSON.stringify(embedChoices(model, props.province)));
