/**
 * Spoils content at random and looks whether the program still answers with diagnostics and nothing
 * else. Start with {@link org.moveleaf.fuzz.Fuzzer}.
 */
package org.moveleaf.fuzz;
