-- Keys of clients get a space of their own; those of the service, which stand for no request, have theirs.
update plan set idempotency_key = 'createPlan/' || idempotency_key
where idempotency_key is not null and request_sha256 <> '';
