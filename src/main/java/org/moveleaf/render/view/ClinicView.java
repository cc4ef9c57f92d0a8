package org.moveleaf.render.view;

import java.util.List;

/**
 * Whose handbook it is; what is not given is {@code null}.
 *
 * @param phoneHref an address that telephones understand
 */
public record ClinicView(
    String name,
    List<String> address,
    String phone,
    String phoneHref,
    String email,
    String web,
    List<String> hours,
    LogoView logo) {}
