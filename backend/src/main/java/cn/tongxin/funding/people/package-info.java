/**
 * Beneficiaries of projects: people (人), each once, and person-times (人次), each time. Two units that are never added together.
 */
@NullMarked
package cn.tongxin.funding.people;

import org.jspecify.annotations.NullMarked;
