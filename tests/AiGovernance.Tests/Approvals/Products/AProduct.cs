using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Products;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals.Products;

/// <summary>An approved product with uses that rely on it, and its fall.</summary>
internal sealed record AProduct(ProductId Id, VendorId Vendor)
{
    public static async Task<AProduct> Approved(TestPortal portal, VendorResult result = VendorResult.Approved)
    {
        AProduct made = new(default, default);
        await portal.Write(db =>
        {
            var vendor = new Vendor("Halden AB", "halden.example");
            var product = new VendorProduct(vendor.Id, "Halden Chat", "Business");
            var today = portal.Today();
            product.Decide(result, new(today.AddDays(365), today.AddDays(425)));
            db.AddRange(vendor, product);
            made = new(product.Id, vendor.Id);
            return Task.CompletedTask;
        });
        return made;
    }

    /// <summary>A Low use that the office approved.</summary>
    public async Task<UseCase> Low(TestPortal portal)
    {
        var useCase = await AnApproval.Decidable(portal, AnApproval.Plain.With(IntakeAnswers.ModelFrom, "embedded").With(IntakeAnswers.Product, Id.Value.ToString()));
        Assert.Null((await portal.Decide(useCase, Standing.Approved)).Refusal);
        await portal.Work();
        return await Cases.Read(portal, useCase.Id);
    }

    /// <summary>A High use that stands approved.</summary>
    public async Task<UseCase> High(TestPortal portal)
    {
        var useCase = await Submitted(portal);
        await AnApproval.Take(portal, useCase.Id, Standing.Approved, portal.Today().AddDays(365));
        return await Cases.Read(portal, useCase.Id);
    }

    /// <summary>A High use that waits for its triage.</summary>
    public Task<UseCase> Submitted(TestPortal portal) =>
        Cases.Submitted(portal, IntakeExample.Named(ASession.High).Answers.With(IntakeAnswers.ModelFrom, "embedded").With(IntakeAnswers.Product, Id.Value.ToString()), ASession.High);

    /// <summary>The office takes its approval back.</summary>
    public async Task Revoked(TestPortal portal)
    {
        Assert.Null((await portal.In(Part.Governance, (RevokeResult h) => h.Handle(Id, Version(portal), "Customer data was found in a training set"))).Refusal);
        await portal.Work();
    }

    public int Version(TestPortal portal)
    {
        using var db = portal.Db();
        return db.VendorProducts.Single(p => p.Id == Id).Version;
    }

    /// <summary>A product that one Low use relies on, and its open fall.</summary>
    public static async Task<(AProduct Product, Guid Fall, int Version)> Fallen(TestPortal portal)
    {
        var product = await Approved(portal);
        await product.Low(portal);
        await product.Revoked(portal);
        await using var db = portal.Db();
        var fall = await db.ProductFalls.SingleAsync();
        return (product, fall.Id, fall.Version);
    }

    public static async Task<Guid> ExceptionAsked(TestPortal portal)
    {
        var (product, _, _) = await Fallen(portal);
        return await product.AskException(portal);
    }

    public async Task<Guid> AskException(TestPortal portal)
    {
        Assert.Null((await portal.In(Part.Governance, (AskProductException h) => h.Handle(Id, "A move takes three months", "No customer data until then", portal.Today().AddDays(90)))).Refusal);
        await using var db = portal.Db();
        return await db.ProductExceptions.Select(e => e.Id).SingleAsync();
    }

    /// <summary>Granted without the meeting.</summary>
    public static async Task<Guid> ExceptionGranted(TestPortal portal)
    {
        var id = await ExceptionAsked(portal);
        await portal.Write(async db => Assert.Null((await db.ProductExceptions.SingleAsync(e => e.Id == id)).Settle(true, "For a time", People.Of(Part.Chair), portal.Clock.Now).Refusal));
        return id;
    }
}
