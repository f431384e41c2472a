using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Subjects;

/// <summary>Exceptions that the office does not answer: those of High and Critical cases, and those from a boundary (AP-8).</summary>
internal sealed class ExceptionItems : IItemKind
{
    public ItemKind Kind => ItemKind.Exception;

    public async Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var listed = db.OnAnAgenda(Kind);
        var asked = await db.RuleExceptions.AsNoTracking().ForTheCommittee(db).Where(e => e.EndsOn >= today && !listed.Contains(e.Id))
            .Select(e => new { Exception = e, Case = db.UseCases.Where(u => u.Id == e.UseCaseId).Select(u => u.Reference).First() }).ToListAsync(ct);
        return [.. asked.Select(x => new WaitingItem(Kind, x.Exception.Id, $"Exception from {x.Exception.Rule} for {x.Case}", x.Exception.AskedAt, x.Exception.UseCaseId)), .. await OfProducts(db, today, ct)];
    }

    private async Task<IEnumerable<WaitingItem>> OfProducts(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var listed = db.OnAnAgenda(Kind);
        var asked = await db.ProductExceptions.AsNoTracking().Where(e => e.State == ExceptionState.Asked && e.EndsOn >= today && !listed.Contains(e.Id))
            .Select(e => new { e.Id, e.AskedAt, Product = db.VendorProducts.First(p => p.Id == e.ProductId).Name }).ToListAsync(ct);
        return asked.Select(x => new WaitingItem(Kind, x.Id, $"Exception for {x.Product}, which is not approved", x.AskedAt));
    }

    public async Task<ItemSubject?> Find(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct)
    {
        if (await db.ProductExceptions.SingleOrDefaultAsync(e => e.Id == item.SubjectId, ct) is { } product) return new ProductExceptionSubject(product, await Relying.PeopleOf(db, product.ProductId, ct));
        var exception = await db.RuleExceptions.SingleOrDefaultAsync(e => e.Id == item.SubjectId, ct);
        var useCase = exception is null ? null : await db.UseCases.ForChange(actor).SingleOrDefaultAsync(u => u.Id == exception.UseCaseId, ct);
        return useCase is null ? null : new ExceptionSubject(exception!, useCase);
    }
}

/// <summary>One exception on the table.</summary>
internal sealed class ExceptionSubject(RuleException exception, UseCase useCase) : ItemSubject
{
    public override RecordRef Ref => useCase.Ref;

    public override string Noun => "exception";

    public override UnitId? Unit => useCase.UnitId;

    public override bool IsUnchanged(AgendaItem item) => exception.State is ExceptionState.Asked;

    /// <summary>Who asked for it, and who has a part in the case (PP-3).</summary>
    public override string? PartOf(PersonId person) =>
        person == exception.AskedBy ? "Requester" : useCase.InvolvementOf(person) is not Involvement.None and var part ? $"{part} in the case" : null;

    public override Refusal? NotReady(DateOnly today) => exception.EndsOn < today ? ExceptionRefusals.OverAlready : null;

    public override void ComesOnAgenda(IEnumerable<PersonId> voters) => useCase.ComeBefore(voters);

    /// <summary>It is granted with its end date or refused: what takes the rule's place is part of what was asked.</summary>
    public override Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct) => Task.FromResult(BallotPapers.Of([], null));

    public override async Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct)
    {
        var names = await Names.Of(db, [exception.AskedBy], ct);
        var rules = await ExceptionRules.Texts(db, ct);
        return new("exception", item.Title, "Whether one rule holds this case back for a time (AP-8).", CaseAddress.Tab(useCase.Reference, "decision"), null,
        [
            new("Use case", $"{useCase.Reference} {useCase.Title}, {useCase.Tier?.ToString() ?? "not rated"}", CaseAddress.Of(useCase.Reference)),
            new("Rule", $"{exception.Rule}: {rules.GetValueOrDefault(exception.Rule, "no longer known")}"),
            new("Why it cannot be kept", exception.Reason),
            new("What takes its place", exception.Control),
            new("Until", Moments.WeekDay(exception.EndsOn)),
            new("Asked by", names[exception.AskedBy]),
        ]);
    }

    public override async Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct)
    {
        if (closing.Outcome is not Outcome.Deferred) return await ExceptionAnswer.Give(db, useCase, exception, closing.Proceeds, closing.Sentence, closing.By, closing.Chair, closing.Now, ct);
        closing.WaitsAgain(db);
        return Result.Success;
    }
}
