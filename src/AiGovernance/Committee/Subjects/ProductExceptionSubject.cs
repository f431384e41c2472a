using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Products;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Vendors;

namespace AiGovernance.Committee.Subjects;

/// <summary>The exception of a product on the table: it counts for every use that relies on the product (AP-8, VN-5).</summary>
/// <param name="exception">As it was asked for.</param>
/// <param name="involved">Who has a part in a use that relies on it.</param>
internal sealed class ProductExceptionSubject(ProductException exception, IReadOnlySet<PersonId> involved) : ItemSubject
{
    public override RecordRef Ref => exception.Ref;

    public override string Noun => "exception";

    public override bool IsUnchanged(AgendaItem item) => exception.State is ExceptionState.Asked;

    /// <summary>Who asked for it, and who has a part in a use of the product (PP-3).</summary>
    public override string? PartOf(PersonId person) => person == exception.AskedBy ? "Requester" : involved.Contains(person) ? "Part in a use that relies on it" : null;

    public override Refusal? NotReady(DateOnly today) => exception.EndsOn < today ? ExceptionRefusals.OverAlready : null;

    /// <summary>It is granted with its end date or refused: what takes the rule's place is part of what was asked.</summary>
    public override Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct) => Task.FromResult(BallotPapers.Of([], null));

    public override async Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct)
    {
        var names = await Names.Of(db, [exception.AskedBy], ct);
        var page = VendorAddress.Product(exception.ProductId);
        return new("exception", item.Title, "Whether a product that is not approved may be used for a time (AP-8).", page, null,
        [
            new("Product", await db.NameOf(exception.ProductId, ct), page),
            new("Why it is needed", exception.Reason),
            new("What takes the rule's place", exception.Control),
            new("Until", Moments.WeekDay(exception.EndsOn)),
            new("Uses that rely on it", await Relying.Of(db, exception.ProductId, ct)),
            new("Asked by", names[exception.AskedBy]),
        ]);
    }

    public override async Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct)
    {
        if (closing.Outcome is not Outcome.Deferred) return await ProductExceptionAnswer.Give(db, exception, closing.Proceeds, closing.Sentence, closing.By, closing.Chair, closing.Now, ct);
        closing.WaitsAgain(db);
        return Result.Success;
    }
}
