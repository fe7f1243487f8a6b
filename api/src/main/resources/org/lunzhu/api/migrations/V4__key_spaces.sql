-- Keys of clients get a space for each operation that takes them; those that came before asked for plans.
update plan set idempotency_key = 'createPlan/' || idempotency_key where idempotency_key is not null;
