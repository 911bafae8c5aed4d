package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void credentialsMayStandBeforeTheHost() {
        Address address = Address.parse("jdbc:postgresql://me:p%40%3A%2F+%25@localhost:5433/desk?connectTimeout=3");
        assertThat(address.user()).isEqualTo("me");
        assertThat(address.password()).isEqualTo("p@:/+%");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://localhost:5433/desk?connectTimeout=3");
        assertThat(address.shown()).isEqualTo("localhost:5433/desk");
    }

    @Test
    void orAmongTheParameters() {
        Address address = Address.parse("postgresql://localhost/desk?user=me&sslmode=disable&password=a%26b");
        assertThat(address.user()).isEqualTo("me");
        assertThat(address.password()).isEqualTo("a&b");
        assertThat(address.url()).isEqualTo("jdbc:postgresql://localhost/desk?sslmode=disable");
    }

    @Test
    void aPasswordWithAnAtSignInItIsUnderstood() {
        assertThat(Address.parse("jdbc:postgresql://me:p@ss@localhost/desk").password())
                .isEqualTo("p@ss");
    }

    @Test
    void aConnectionThatLeavesTheMachineIsEncryptedUnlessSaidOtherwise() {
        assertThat(Address.parse("jdbc:postgresql://me:x@db.example.org/desk").url())
                .endsWith("?sslmode=require");
        assertThat(Address.parse("jdbc:postgresql://me:x@db.example.org:5432/desk?sslmode=verify-full")
                        .url())
                .endsWith("?sslmode=verify-full");
        assertThat(Address.parse("jdbc:postgresql://me:x@127.0.0.1:5432/desk").url())
                .doesNotContain("sslmode");
        assertThat(Address.parse("jdbc:postgresql://me:x@[::1]/desk").url()).doesNotContain("sslmode");
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutShowingThePassword() {
        for (String wrong : new String[] {
            "mysql://me:hush@localhost/desk",
            "jdbc:postgresql://me:hush@localhost",
            "jdbc:postgresql://me:hush@localhost/",
            "jdbc:postgresql://me:hush@/desk",
            "jdbc:postgresql://me@localhost/desk",
            "jdbc:postgresql://localhost/desk?password=hush",
            "jdbc:postgresql://me:hush%4@localhost/desk",
            ""
        })
            assertThatThrownBy(() -> Address.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("write it as jdbc:postgresql://user:password@host:5432/database")
                    .message()
                    .doesNotContain("hush");
    }

    @Test
    void isPrintedWithoutThePassword() {
        assertThat(Address.parse("jdbc:postgresql://me:hush@localhost/desk")).hasToString("me@localhost/desk");
    }
}
